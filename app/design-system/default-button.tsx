/** The first button of a form is pressed by Enter: this one sends the form as it is, where others come before saving. */
export function DefaultButton() {
  return <button type="submit" hidden aria-hidden="true" tabIndex={-1} />;
}
