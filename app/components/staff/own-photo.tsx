import { staffPhotoPath } from "~/auth/landing-paths";
import { Avatar } from "~/design-system/avatar";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { FileInput } from "~/design-system/file-input";
import { Notice } from "~/design-system/notice";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { staffProfileWords } from "~/i18n/words/staff-profile-words";
import { useSite } from "../site/use-site";

/** What became of a photo that was just sent or removed. */
export type PhotoNews = "stored" | "removed" | "missing" | "unreadable";

interface OwnPhotoProps {
  photo: string | undefined;
  news: PhotoNews | null;
}

/** A photo of oneself: added, replaced, removed at once. */
export function OwnPhoto({ photo, news }: OwnPhotoProps) {
  const words = staffProfileWords[useSite().language].photo;
  const errors: Partial<Record<PhotoNews, string>> = { missing: words.missing, unreadable: words.notAPhoto };
  return (
    <Section title={words.title}>
      <form method="post" action={staffPhotoPath} encType="multipart/form-data">
        <Stack>
          {news === "stored" && <Notice tone="saved" title={words.stored} />}
          {news === "removed" && <Notice tone="saved" title={words.removed} />}
          {photo ? <Avatar initials="" photo={photo} alt={words.alt} size="large" /> : <p>{words.none}</p>}
          <FileInput
            name="photo"
            label={words.field}
            hint={words.hint}
            error={news ? errors[news] : undefined}
            accept="image/jpeg,image/png,image/webp"
          />
          <ButtonRow>
            <Button icon="upload">{words.submit}</Button>
            {photo && (
              <Button kind="quiet" icon="trash" name="remove" value="yes">
                {words.remove}
              </Button>
            )}
          </ButtonRow>
        </Stack>
      </form>
    </Section>
  );
}
