import type { ReactNode } from "react";
import { Card } from "~/design-system/card";
import type { Directory } from "~/domain/people/directory";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";
import { AvailabilityChip } from "../staff/availability-chip";
import { PersonToChoose } from "./person-to-choose";

interface StaffChoiceCardProps {
  person: StaffToChoose;
  names: Pick<Directory, "teams" | "topics">;
  /** What can be done. */
  children?: ReactNode;
}

/** Somebody who can be chosen, and whether there is room. */
export function StaffChoiceCard({ person, names, children }: StaffChoiceCardProps) {
  return (
    <Card actions={children}>
      <PersonToChoose person={person} names={names} nameLevel={3}>
        <AvailabilityChip person={person} />
      </PersonToChoose>
    </Card>
  );
}
