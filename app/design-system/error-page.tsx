import type { ReactNode } from "react";

interface ErrorPageProps {
  /** Small, above the title: a number that support asks for. */
  code?: string;
  title: string;
  /** What happened and what can be done about it. */
  children: ReactNode;
  actions?: ReactNode;
}

export function ErrorPage({ code, title, children, actions }: ErrorPageProps) {
  return (
    <div className="error-page">
      {code && <p className="error-page-code">{code}</p>}
      <h1>{title}</h1>
      <div className="error-page-words">{children}</div>
      {actions}
    </div>
  );
}
