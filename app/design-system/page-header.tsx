import type { ReactNode } from "react";

interface PageHeaderProps {
  title: ReactNode;
  /** Above the title: a StepTrail, a way back. */
  before?: ReactNode;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, before, lead, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      {before}
      <h1>{title}</h1>
      {lead && <div className="page-header-lead">{lead}</div>}
      {actions && <div className="page-header-actions">{actions}</div>}
    </header>
  );
}
