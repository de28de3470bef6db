export const programsPath = "/admin/programs";
export const newProgramPath = `${programsPath}/new`;

export function programPath(id: string): string {
  return `${programsPath}/${id}`;
}

export function programChangePath(id: string): string {
  return `${programPath(id)}/change`;
}
