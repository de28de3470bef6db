interface AvatarProps {
  /** Two letters, shown when there is no photo. */
  initials: string;
  photo?: string;
  size?: "small" | "medium";
}

/** Stands beside the name, so it says nothing of its own. */
export function Avatar({ initials, photo, size = "medium" }: AvatarProps) {
  if (photo) return <img className="avatar" data-size={size} src={photo} alt="" width={64} height={64} />;
  return (
    <span className="avatar" data-size={size} aria-hidden="true">
      {initials}
    </span>
  );
}
