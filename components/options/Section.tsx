/** A section of the options page, and the controls that sections share. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A titled section to which links lead. */
export function Section(props: { id: string; title: string; children: ComponentChildren }) {
  const { id, title } = props;
  return (
    <section id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      {props.children}
    </section>
  );
}

/** One choice out of several; it holds as soon as it is made. */
export function Choice<Value extends string>(props: {
  legend: string;
  values: { value: Value; label: string; hint?: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.values.map(({ value, label, hint }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={props.chosen === value}
            onChange={() => props.onChoose(value)}
          />
          <span>
            {label}
            {hint && <span class="hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Something that is on or off. */
export function Check(props: {
  label: ComponentChildren;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label>
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}
