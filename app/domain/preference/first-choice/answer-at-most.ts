import { type FirstAnswers, listQuestions, listWanted } from "./first-answers";
import type { FirstHouse } from "./presets";

/**
 * The answers so far, and the widest to every question that is still open: whatever is answered next allows no more
 * than this.
 */
export function answerAtMost(answers: FirstAnswers, { company, usable }: FirstHouse): FirstAnswers {
  const offered = company.channels.filter(({ byAppointment }) => !byAppointment).map(({ id }) => id);
  const reached = offered.filter((id) => usable.includes(id));
  const how = answers.how ?? (reached.length > 0 ? reached : offered);
  const wanted = listWanted({ ...answers, how }, company);
  const about = company.topics.filter(
    ({ basis, retired, channels = [] }) =>
      !retired &&
      (basis === "consent" || (basis === "contract" && wanted.some((id) => !channels.includes(id)))),
  );
  const asksWhen = listQuestions({ how }, company).includes("when");
  return {
    who: answers.who ?? { mode: "anyone", team: null },
    how,
    ...(asksWhen && { when: answers.when ?? "house" }),
    often: answers.often ?? "unlimited",
    about: answers.about ?? about.map(({ id }) => id),
  };
}
