interface AvatarProps {
  /** Two letters, shown when there is no photo. */
  initials: string;
  photo?: string;
  /** Where the photo is what is looked at; beside a name it says nothing of its own. */
  alt?: string;
  size?: "small" | "medium" | "large";
}

const edgePixels = { small: 44, medium: 64, large: 160 };

export function Avatar({ initials, photo, alt = "", size = "medium" }: AvatarProps) {
  const edge = edgePixels[size];
  if (photo)
    return <img className="avatar" data-size={size} src={photo} alt={alt} width={edge} height={edge} />;
  return (
    <span className="avatar" data-size={size} aria-hidden="true">
      {initials}
    </span>
  );
}
