/**
 * Offices behind the titles of roles: « chancelier fédéral », « taoiseach » and
 * « présidente du Conseil des ministres » are one office, head of government.
 *
 * An office is asked for together with the country or organisation in which it is
 * held. Titles outside the vocabulary are their own office, in folded form.
 */
import type { Actor } from '../knowledge';
import { tokenKey } from '../text/text';

/** Patterns over folded titles and the offices they mean; all that match count. */
const OFFICES: readonly (readonly [pattern: RegExp, office: string])[] = [
  [/^(premiere? ministre|chanceli\w+ federale?|taoiseach)/, 'head-of-government'],
  [/^presidente? du (conseil des ministres|gouvernement)/, 'head-of-government'],
  [/^(presidente? de la republique|presidente? federale?)/, 'head-of-state'],
  [/^president des affaires d etat/, 'head-of-state'],
  [/^(roi|reine) /, 'head-of-state'],
  [/^(roi|reine) /, 'monarch'],
  [/^pape/, 'pope'],
  [/^vice presidente?(?! du conseil)/, 'vice-president'],
  [/^vice (premiere?|chanceli|presidente? du conseil$)/, 'deputy-head-of-government'],
  [/\bministre (\w+ )?des? .*\b(defense|armees)\b|^secretaire a la defense/, 'defence-minister'],
  [/\bministre (\w+ )?(de l europe et )?des affaires etrangeres/, 'foreign-minister'],
  [/^secretaire (au foreign office|d etat$)/, 'foreign-minister'],
  [/\bministre (\w+ )?de l interieur|^secretaire a l interieur/, 'interior-minister'],
  [
    /\bministre (\w+ )?des finances|^chancelier de l echiquier|^secretaire au tresor/,
    'finance-minister',
  ],
  [/\bministre de l energie|^secretaire a l energie/, 'energy-minister'],
  [/\bministre de la justice/, 'justice-minister'],
  [/^secretaire a la sante/, 'health-minister'],
  [
    /^chef d etat major (des armees|de la defense|general|interarmees)|^inspecteur general de la bundeswehr/,
    'chief-of-defence',
  ],
  [/^commandant en chef/, 'commander-in-chief'],
  [/^secretaire generale? d/, 'secretary-general'],
  [/^(ambassadeur|ambassadrice)/, 'ambassador'],
  [/envoyee? special|emissaire|representante? speciale? /, 'envoy'],
  [/^haute? representante? de l ue/, 'high-representative'],
  [/^presidente? du senat/, 'senate-president'],
  [/^presidente? de l assemblee nationale/, 'assembly-president'],
  [/^chef d etat major de l armee de terre/, 'army-chief'],
  [/^porte parole/, 'spokesperson'],
  [
    /^conseill\w+ a la securite nationale|^secretaire du conseil (national )?de securite/,
    'security-adviser',
  ],
  [/^chef (par interim )?du (renseignement|gru|sbu)/, 'intelligence-chief'],
  [/^chef du bureau du president/, 'presidential-office-chief'],
  [/^commissaire /, 'commissioner'],
  [/^commissaire .*\bdefense\b/, 'defence-commissioner'],
  [/^presidente? du comite militaire/, 'military-committee-chair'],
];

/** Offices whose titles hold words that otherwise tell an assistant. */
const GROUP_PRESIDENT = /^presidente? du groupe /;

/** Assistants and deputies do not hold the office that their title names. */
const SUBORDINATE =
  /\b(adjointe?|vice ministre|deleguee?|epouse|groupe)\b|^conseill\w+ (diplomatique|du|de|et)|^chef d etat major particulier|^ministre deleguee?|^secretaire d etat aux/;

/**
 * Returns the offices that a French role `title` held in `org` names, at least one.
 *
 * The president of a country is its head of state, whatever the country is called.
 */
export function officesOf(title: string, org: Pick<Actor, 'kind' | 'label'> | null): string[] {
  const folded = tokenKey(title.replace(/\([^)]*\)/g, ''));
  if (GROUP_PRESIDENT.test(folded)) return ['group-president'];
  if (SUBORDINATE.test(folded)) return [folded];
  const offices = OFFICES.filter(([pattern]) => pattern.test(folded)).map(([, office]) => office);
  if (offices.length === 0 && org !== null && /^presidente? d/.test(folded)) {
    const name = tokenKey(org.label.fr);
    if (org.kind === 'country' && folded.endsWith(` ${name}`)) offices.push('head-of-state');
    else if (folded.replace(/^presidente? (de la|de l|du|des|de|d) /, '') === name) {
      offices.push('president');
    }
  }
  return offices.length === 0 ? [folded] : [...new Set(offices)];
}
