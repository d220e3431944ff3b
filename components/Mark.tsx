/** The mark of Repères: the registration mark by which printers align their plates. */
export function Mark() {
  return (
    <svg
      class="mark"
      viewBox="0 0 16 16"
      width="18"
      height="18"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="8" cy="8" r="4.6" />
      <path d="M8 .8v14.4M.8 8h14.4" />
      <path class="mark-quarter" d="M8 8V3.4A4.6 4.6 0 0 1 12.6 8zM8 8v4.6A4.6 4.6 0 0 1 3.4 8z" />
    </svg>
  );
}
