// graphql-eslint's recommended rules, and its Relay rules. Where one is narrowed, it says why.
import plugin from '@graphql-eslint/eslint-plugin'

const graphql = {
  languageOptions: {
    parser: plugin.parser,
    parserOptions: { graphQLConfig: { schema: 'schema.graphql', documents: 'operations/*.graphql' } },
  },
  plugins: { '@graphql-eslint': plugin },
}
const rules = (name) => plugin.configs[`flat/${name}`].rules

export default [
  {
    files: ['schema.graphql'],
    ...graphql,
    rules: {
      ...rules('schema-recommended'),
      ...rules('schema-relay'),
      // Beside `edges` every connection has `nodes`, and what is short and whole is a plain list: names, parties.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      // Parts of what they belong to: nothing is known of them from elsewhere, so no id would lead to them.
      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          exceptions: {
            suffixes: ['Connection', 'Edge', 'PageInfo', 'Group', 'GroupKey', 'Measures'],
            types: [
              'AgreementParty',
              'Attendance',
              'Coverage',
              'Evidence',
              'MeetingGap',
              'Mention',
              'OrganizationMembership',
              'PartialDate',
              'Participation',
              'StatementSpeaker',
              'TimelinePeriod',
            ],
          },
        },
      ],
    },
  },
  { files: ['operations/*.graphql'], ...graphql, rules: rules('operations-recommended') },
]
