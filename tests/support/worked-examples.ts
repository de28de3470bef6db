/** The worked examples of both rules as whole bodies, for the doors that take them. */
import permission from "#tests/fixtures/permission-examples.json";
import assignmentExamples from "#tests/unit/domain/assignment/worked-cases.json";

/** What an example of permission changes about the common company, preferences and customer. */
interface Change {
  name: string;
  company?: object;
  preferences?: object;
  customer?: object;
  request: object;
  at: string;
  expected: object;
}

const customer = { assignment: "s-keller", contacts: [], invitations: [] };

export const decisionExamples = (permission.examples as Change[]).map(({ name, expected, ...change }) => ({
  name,
  input: {
    company: { ...permission.company, ...change.company },
    customer: {
      ...customer,
      preferences: { ...permission.preferences, ...change.preferences },
      ...change.customer,
    },
    request: change.request,
    at: change.at,
  },
  expected,
}));

export { assignmentExamples };
