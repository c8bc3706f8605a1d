import { graphql } from 'relay-runtime'

export const paged = graphql`
  fragment Meetings_country on Country
  @refetchable(queryName: "MeetingsPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" }, with: { type: "ActorRef" }) {
    name
    meetings(first: $count, after: $cursor, with: $with) @connection(key: "Meetings_meetings", filters: ["with"]) {
      totalCount
      edges {
        node {
          start {
            edtf
          }
          host {
            name
          }
          ...Meetings_told
        }
      }
    }
  }
`

export const told = graphql`
  fragment Meetings_told on Entity @refetchable(queryName: "MeetingsToldQuery") {
    reportCount
    reports(first: 3) {
      nodes {
        sentence
      }
    }
    ... on Meeting {
      medium
    }
  }
`

export const page = graphql`
  query MeetingsQuery($of: ActorRef!, $with: ActorRef) {
    country(code: $of) {
      ...Meetings_country @arguments(with: $with)
    }
  }
`
