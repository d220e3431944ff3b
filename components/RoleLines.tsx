/** Who an actor is on the article's day, and who today when that differs. */
import type { ActorCard, RoleLine } from '../lib/core/cards/cards';
import { useWords } from './i18n';
import { SourceList } from './SourceList';

function Roles(props: { roles: RoleLine[]; none: string }) {
  const { t, text, interval } = useWords();
  if (props.roles.length === 0) return <p class="role-none">{props.none}</p>;
  return (
    <ul class="roles">
      {props.roles.map((role) => (
        <li key={`${role.title} ${role.from}`}>
          <p class="role">{text(role.title)}</p>
          <p class="fact-meta">
            {interval(role.from, role.to) ?? t('role_dates_unknown')}
            {role.from === null && role.to !== null && ` (${t('role_start_unknown')})`}
          </p>
          <SourceList sources={role.sources} />
        </li>
      ))}
    </ul>
  );
}

/** The dated line of roles; nothing for an actor of a kind that holds none. */
export function RoleLines(props: { card: ActorCard }) {
  const { t, at } = useWords();
  const { roles, rolesToday, asOf, kind } = props.card;
  if (kind !== 'person' && roles.length === 0 && !rolesToday?.length) return null;
  return (
    <>
      <section>
        <h2>{t('roles_on_day', at(asOf))}</h2>
        <Roles roles={roles} none={t('role_none')} />
      </section>
      {rolesToday && (
        <section class="today">
          <h2>{t('roles_today')}</h2>
          <Roles roles={rolesToday} none={t('role_left')} />
        </section>
      )}
    </>
  );
}
