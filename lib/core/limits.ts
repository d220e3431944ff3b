/** Every limit of the extension, with the reason for its number. */

/**
 * Facts remembered with an actor, newest evidence first. A card shows a dozen;
 * France has some hundred in the bundled base, and a list of 400 takes 40 kB.
 */
export const MAX_FACTS_OF_ACTOR = 400;

/** Facts in the card of an actor: more is a list, not a card. */
export const MAX_FACTS_IN_CARD = 12;

/** Of these, facts that came after the article: enough to see that things moved. */
export const MAX_LATER_FACTS_IN_CARD = 3;

/** Code units of text in a page; the longest live blogs seen had 120,000. */
export const MAX_PAGE_TEXT = 2_000_000;

/** Blocks in a page. */
export const MAX_BLOCKS = 50_000;

/** Code units of an address, a title or a key: browsers themselves stop at 2 MB, real ones at 2,000. */
export const MAX_LINE = 8_192;

/** Ids in one request: the whole bundled base. */
export const MAX_IDS = 5_000;

/** Elements of any other list in a message, such as the facts found for a claim. */
export const MAX_LIST = 500;

/** Notes or readings in one answer: some megabytes, which a message still carries well. */
export const MAX_PAGE = 1_000;
