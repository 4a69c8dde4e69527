import type { BlockKind } from '@factsheet/model'
import type { Told } from './told.ts'
import { wordCount } from './told.ts'

/** What a page has to offer or asks for. */
const OFFER =
  /\b(?:newsletters?|inbox|mailing\s+list|subscri(?:be|bers?|ption)s?|memberships?|members?\s+donations|donat(?:e|ion|ions)|free\s+trial|(?:mobile\s+)?app|(?:push|breaking|email|e-mail|news|text)\s+alerts?|podcasts?|WhatsApp|Telegram\s+channel|daily\s+briefing|latest\s+(?:news|headlines|updates|stories)|top\s+stories|news\s+updates|headlines|mobile\s+device|(?:your|our)\s+(?:support|readers?|journalism|reporting|newsroom|contribution)|Facebook|Twitter|Instagram|YouTube|TikTok)\b/iu
/** A call to the reader, at the start. */
const CALL =
  /^(?:(?:please\s+)?(?:sign\s+up|subscribe|get|join|follow|download|support|donate|make|visit|catch\s+up|check\s+out|stay|tune\s+in|like\s+us|become|help|find|receive|keep\s+up|never\s+miss|don[’']t\s+miss|want|looking|enjoy(?:ing)?|love|already|try|start|register|text|add|see|watch|listen|give|consider)\b|for\s+(?:more|news|the\s+latest|all\s+the)\b)/iu
/** The page speaks of itself, or to the reader. */
const OURS = /\b(?:we|us|our|your|you)\b/iu
/** Somebody's words, or a report of what happened: no call of the page. */
const TELLS = /["“”]|\b(?:said|says|told|tweeted|wrote|according)\b/iu
const MOST_WORDS = 45

/** A line with which the page offers something or asks for it: newsletters, membership, apps, gifts. */
export function asksReader(block: Told): BlockKind | undefined {
  const { text } = block
  if (TELLS.test(text) || wordCount(block) > MOST_WORDS || !OFFER.test(text)) return undefined
  return CALL.test(text) ||
    (OURS.test(text) &&
      /\b(?:newsletter|inbox|subscri|donat|membership|our\s+readers|(?:your|reader)\s+support|your\s+contribution|our\s+(?:journalism|reporting|newsroom))/iu.test(
        text,
      ))
    ? 'promo'
    : undefined
}
