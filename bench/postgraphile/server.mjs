// PostGraphile 5 as its own documentation deploys it: production mode, no watching, no GraphiQL, one pool.
import { createServer } from "node:http";
import { PgAggregatesPreset } from "@graphile/pg-aggregates";
import pg from "pg";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { makeJSONPgSmartTagsPlugin } from "postgraphile/utils";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";

// Edges that the database's own foreign keys do not tell, or tell of three columns where one will do.
const claimed = ["meeting", "official", "agreement", "statement"];
const tags = makeJSONPgSmartTagsPlugin({
  version: 1,
  config: {
    procedure: { "public.meetings_of_pair": { tags: { behavior: "+order" } } },
    class: {
      "public.attendance": {
        tags: { foreignKey: "(meeting_id) references public.meeting (id)|@fieldName meeting|@foreignFieldName attendances" },
      },
      "public.participation": {
        tags: { foreignKey: "(meeting_id) references public.meeting (id)|@fieldName meeting|@foreignFieldName participations" },
      },
      "public.claim": {
        tags: {
          foreignKey: claimed.map(
            (table) => `(survivor_id) references public.${table} (id)|@fieldName ${table}|@foreignFieldName claims`,
          ),
        },
      },
    },
  },
});

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.POOL_SIZE) });
const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset, PgAggregatesPreset],
  plugins: [tags],
  disablePlugins: ["PgIndexBehaviorsPlugin"], // it hides columns without an index, which our conditions name
  pgServices: [makePgService({ pool, schemas: ["public"], pubsub: false })],
  schema: { defaultBehavior: "-insert -update -delete" },
  grafast: { explain: false },
  grafserv: { graphqlPath: "/graphql", graphiql: false, websockets: false, watch: false },
});
await instance.getSchema();
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), "127.0.0.1", () => console.log("ready"));
