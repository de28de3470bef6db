import { missedWishesHome } from "~/auth/landing-paths";
import { About } from "~/design-system/about";
import { Button } from "~/design-system/button";
import { Select } from "~/design-system/select";
import { Stack } from "~/design-system/stack";
import { missedWishWords } from "~/i18n/words/missed-wish-words";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";

export interface PassOnFormProps {
  /** Of the wish. */
  id: string;
  customerId: string;
  /** Of the customer. */
  name: string;
  /** Those to whom it can be given. */
  others: readonly { value: string; label: string }[];
}

/** A wish is given to somebody else; where there is nobody, that is said. */
export function PassOnForm({ id, customerId, name, others }: PassOnFormProps) {
  const words = missedWishWords[useSite().language].passOn;
  if (others.length === 0) return <p>{words.nobodyElse}</p>;
  return (
    <form method="post" action={missedWishesHome}>
      <FormKey />
      <input type="hidden" name="customer" value={customerId} />
      <input type="hidden" name="wish" value={id} />
      <Stack gap="small">
        <Select
          name="to"
          id={`to-${id}`}
          label={
            <>
              {words.to}
              <About>{name}</About>
            </>
          }
          options={[{ value: "", label: words.choose }, ...others]}
        />
        <Button>
          {words.submit}
          <About>{name}</About>
        </Button>
      </Stack>
    </form>
  );
}
