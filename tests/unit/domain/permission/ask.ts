/** The house and the customer of the worked examples, with whatever a test changes about them. */
import fixture from "#tests/fixtures/permission-examples.json";
import type { Company } from "~/domain/permission/company";
import { compileCompany } from "~/domain/permission/compile-company";
import { compileCustomer } from "~/domain/permission/compile-customer";
import type { CustomerFacts, Decision, PermissionRequest } from "~/domain/permission/permission";
import { type Simulation, simulateDecision } from "~/domain/permission/simulate-decision";
import type { People, Preferences } from "~/domain/preference/preference";
import { publicHolidays } from "~/operations/house/public-holidays.server";

export const house = fixture.company as Company;
export const sommer = fixture.preferences as Preferences;

export interface Question {
  company?: Partial<Company>;
  preferences?: Partial<Preferences>;
  people?: Partial<People>;
  customer?: Partial<CustomerFacts>;
  sender?: string;
  type?: PermissionRequest["sender"]["type"];
  channel?: string;
  topic?: string;
  at?: string;
}

/** Frau Sommer chose Frau Keller; unless told otherwise Frau Keller writes her an offer on a Tuesday morning. */
export function pose(question: Question): Simulation {
  const { sender = "s-keller", type = "staff", channel = "email", topic = "offers" } = question;
  const people = { ...sommer.people, ...question.people };
  return {
    company: { ...house, ...question.company },
    customer: {
      preferences: { ...sommer, ...question.preferences, people },
      assignment: "s-keller",
      contacts: [],
      invitations: [],
      ...question.customer,
    },
    request: { sender: { type, id: sender }, channel, topic },
    at: question.at ?? "2026-11-24T10:00:00Z",
  };
}

export function ask(question: Question): Decision {
  return simulateDecision(pose(question), publicHolidays);
}

export function listReasons(question: Question): string[] {
  return ask(question).reasons.map(({ code }) => code);
}

export function compile({ company, customer }: Simulation) {
  return compileCustomer(compileCompany(company, publicHolidays), customer);
}
