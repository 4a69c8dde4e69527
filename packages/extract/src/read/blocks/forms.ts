import type { BlockKind } from '@factsheet/model'

/** What a line is by words that nothing else is written with, wherever it stands. */
export interface Form {
  readonly kind: BlockKind
  readonly example: string
  readonly form: RegExp
  /** What the words behind the form have to begin with. */
  readonly rest?: RegExp
}

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3}`
const AGENCY = String.raw`(?:A\.?P\.?|AFP|EPA|PA|UPI|ANI|PTI|Reuters|Getty|Shutterstock|Alamy|Bloomberg|Xinhua|Rex|Zuma|Unsplash|iStock|Handout)`
const PICTURE = String.raw`(?:Photo(?:graph)?|Picture|Image|Illustration|Graphic|Composite|Video|Map)s?`

/** In this order: the first that fits tells. */
export const FORMS: readonly Form[] = [
  // Rights.
  { kind: 'rights', example: '© 2024 The Courier', form: /^(?:©|\(c\)\s*\d{4}|copyright\b(?=.*(?:©|\d{4})))/iu },
  { kind: 'rights', example: 'The Courier. All rights reserved.', form: /\ball rights reserved\b[^“”]{0,80}$/iu },
  {
    kind: 'rights',
    example: 'This material may not be published or rewritten.',
    form: /^This\s+(?:material|content|article)\s+may\s+not\s+be\s+(?:published|reproduced|copied|used)/iu,
  },
  {
    kind: 'rights',
    example: 'The Courier is not responsible for the content of external sites',
    form: /\bis\s+not\s+responsible\s+for\s+the\s+content\s+of\s+(?:external|other|third)/iu,
  },
  // Times.
  {
    kind: 'timestamp',
    example: '4 min read',
    form: /^(?:read(?:ing)?\s+time:?\s+)?\d+[\s-]?min(?:ute)?s?(?:[\s-]+read)?$/iu,
  },
  { kind: 'timestamp', example: '3 hours ago', form: /^\d+\s?(?:min(?:ute)?|hour|hr|day|week|month)s?\s+ago$/iu },
  // Pictures.
  {
    kind: 'caption',
    example: 'Media caption Ana Ruiz at the mill',
    form: /^(?:Media|Image|Photo|Picture|Video)\s+caption\b[,:]?\s/iu,
  },
  {
    kind: 'credit',
    example: 'Image source, Getty Images',
    form: /^(?:Image|Photo|Picture|Video)\s+(?:source|copyright|credit)\b/iu,
  },
  {
    kind: 'credit',
    example: 'Photograph: Ana Ruiz/The Courier',
    form: new RegExp(
      String.raw`^(?:${PICTURE}|Credit)(?:\s+(?:by|from|courtesy(?:\sof)?|credit))?\s*[:/|–—-]\s*[^.]{2,80}\.?$`,
      'iu',
    ),
  },
  {
    kind: 'credit',
    example: 'Photographs by Ana Ruiz',
    form: new RegExp(
      String.raw`^(?:${PICTURE})(?:\s+(?:and|by)\s+\p{L}+)?\s+(?:by|courtesy\s+of)\s+\p{Lu}[^.]{2,60}$`,
      'u',
    ),
  },
  { kind: 'credit', example: 'Courtesy of Reno Mills LLC', form: /^(?:Courtesy|Care)\s+of\s+\p{Lu}[^.?!]{2,80}$/u },
  {
    kind: 'credit',
    example: 'Ana Ruiz/Getty Images',
    form: new RegExp(
      String.raw`^(?:${NAME}|${AGENCY}|\p{Lu}{2,}(?:\s\p{Lu}[\p{Lu}.’'-]*){1,3})?(?:\s*(?:/|\||\bvia\b))?\s*${AGENCY}(?:\s+(?:Images|Photo|File))?(?:/(?:${AGENCY}|Instagram|Twitter|Facebook|YouTube))?\.?$`,
      'u',
    ),
  },
  {
    kind: 'caption',
    example: 'The mill at Reno. (Courier News: Ana Ruiz)',
    form: /^.{8,400}[.\p{Ll}]\s?\((?:Supplied|Provided|Pictured|[\p{L}\s]{2,30}\s(?:News|Photo|Images|Press)|A[BF]C(?:\s\p{L}+)?):\s[^()]{2,60}\)\.?$/u,
  },
  {
    kind: 'caption',
    example: 'In this May 4, 2023, photo, the mill stands empty.',
    form: /^(?:\[?FILE\]?\s+[-–—]\s|File\s+photo\b|FILE\s+PHOTO\b|In\s+this\s+(?:[\p{L}\d.,\s]{0,40}\s)?(?:file\s+)?(?:photo|image|picture|photograph|handout|still)\b)/u,
  },
  {
    kind: 'caption',
    example: 'The mill at Reno on Monday. Photo: Ana Ruiz',
    form: new RegExp(
      String.raw`^.{8,700}(?:[.\s]|^)(?:${PICTURE}|Credit)(?:\s+(?:by|credit|courtesy(?:\sof)?))?:\s?\p{Lu}[^.!?]{1,90}\.?$`,
      'u',
    ),
  },
  {
    kind: 'caption',
    example: 'The mill at Reno on Monday. Credit Ana Ruiz/Associated Press',
    form: /^.{8,700}[.\p{Ll}”)]\s?(?:Credit){1,2}\s?\p{Lu}[^.!?]{2,90}$/u,
  },
  {
    kind: 'caption',
    example: 'The mill at Reno on Monday. (Ana Ruiz/AP)',
    form: new RegExp(
      String.raw`^.{8,700}\((?:[^()]{0,80}(?:/|\bvia\s|\bfor\s))?\s?(?:${AGENCY}(?:\s(?:Images|Photo|File))?|[^()]{2,80}\s(?:${PICTURE}|Press|File)(?:\svia\s\p{Lu}[\p{L}\s]{1,20})?|${PICTURE}\s(?:by|courtesy)[^()]{2,60})(?:/[^()]{2,60})?\)\.?$`,
      'u',
    ),
  },
  {
    kind: 'caption',
    example: 'Mayor Ana Ruiz, left, and Tom Ott at the mill.',
    form: /^(?=.{0,400}$)(?!["“])[^“”"]*(?:,\s(?:left|right|cent(?:re|er)|far\s(?:left|right)),|\((?:left|right|cent(?:re|er)|far\s(?:left|right))\)|\b(?:second|third)\sfrom\s(?:left|right)\b|\b(?:is|are)\s(?:pictured|shown|seen)\s(?:here|in\sthis)\b|\b(?:undated|handout|courtesy)\s(?:photo|image|picture|photograph)\b)/u,
  },
  {
    kind: 'caption',
    example: 'This image provided by Reno Mills on May 4, 2024, shows the gate.',
    form: /^This\s+(?:\p{Ll}+\s){0,2}(?:photo(?:graph)?|image|picture|frame|still|handout|illustration|rendering)\s(?:.{0,60}\b)?(?:provided|released|taken|made|shows)\b/u,
  },
  // Ways to other pages.
  { kind: 'link', example: '[Nine Mills of Reno]', form: /^\[[^[\]]{4,120}\]$/u },
  {
    kind: 'link',
    example: 'READ MORE: Mill to close in May',
    form: /^[\s>»►▶•*-]*(?:(?:also\s+)?read(?:\s+(?:more|also|next|this))?|see(?:\s+(?:also|more))?|(?:more|related)(?:\s+(?:stories|story|articles?|news|coverage|links?|reading|content|topics|from\s[^:]{2,30}|on\s[^:]{2,40}|about\s[^:]{2,40}))?|watch(?:\s+(?:live|more|also|now))?|listen|photos?|videos?|gallery|slideshow|in\s+pictures|interactive|explainer|don[’']t\s+miss|recommended|trending|up\s+next|click\s+here|fact\s*box|podcast|quiz)\s*(?::|>|»|\s[|–—-]\s)\s*/iu,
    rest: /^[^\p{Ll}]/u,
  },
  {
    kind: 'link',
    example: 'Profile | Ana Ruiz',
    form: /^(?:Profile|Opinion|Analysis|Comment|Timeline|Q&A|Obituary|At\s+a\s+glance|Live|Graphic|Map|Explained|Comment\s+and\s+analysis)\s+\|\s/u,
  },
  {
    kind: 'link',
    example: 'Read the full report here.',
    form: /^(?:(?:Read|See|View|Watch|Hear|Listen\s+to)\s+(?:(?:the|our|his|her|their|all|more)\s+(?:full|complete|original|whole|latest|other|related|entire|of\s+our|on\s+this|stories|coverage|about|from)\b|more\s+(?:here|at)\b|our\s|it\s+here)|Click\s+(?:here|on\s+the|to)\b|Tap\s+here\b|Continue\s+reading\b|Visit\s+(?:our|us)\b|Browse\s|See\s+also\b|Skip\s+(?:to|past)\b)(?![^“”"]*\bsaid\b)/u,
  },
  {
    kind: 'link',
    example: 'Mill to close in May Full Article',
    form: /\s(?:Full\s+(?:Article|Coverage|Story)|Read\s+(?:more|More)|Learn\s+more|[›»→])\s*$/u,
  },
  {
    kind: 'link',
    example: 'Watch the clip below.',
    form: /^(?:\(?h\/t\s|(?:Read|See|Watch|Hear|Listen\s+to|View)\s+(?:it|the\s+(?:rest|video|clip|interview|episode|letter|report|document|whole))\b(?=.{0,60}(?:\b(?:above|below|here|via|at|in\s+full)\b|\brest\b)))/iu,
  },
  {
    kind: 'link',
    example: 'For more on this story, see Tuesday’s edition.',
    form: /^(?:For\s+more\s+(?:on|about|of)\s+(?:this|our|the)\b|Our\s+Standards:)/iu,
  },
  {
    kind: 'link',
    example: 'Loading...',
    form: /^(?:Loading|More\s+to\s+(?:come|follow)|More\s+details\s+to\s+follow)[.…]*$/iu,
  },
  // What a page asks of its readers.
  {
    kind: 'promo',
    example: 'Have an opinion on this story? Share it!',
    form: /^(?:Have\s+(?:an?|you)\b[^?“”"]{3,60}\?\s+(?:E-?mail|Share|Tell|Contact|Let|Write|Get|Send|Call)\b|To\s+(?:comment|respond)\s+(?:on|to)\s+this\b|Do\s+you\s+support\b[^?]{3,60}\?\s+Like\b|If\s+you\s+or\s+(?:any|some)one\s+(?:you\s+know|else)\b|Thank(?:s|\s+you)\s+for\s+(?:reading|watching|listening)\b)/iu,
  },
  {
    kind: 'promo',
    example: 'Have your say: should the mill close?',
    form: /^(?:Have\s+your\s+say|Join\s+the\s+(?:debate|conversation|discussion)|Tell\s+us\b|Share\s+your\s+(?:thoughts|story|experience|views)|What\s+do\s+you\s+think\?|Let\s+us\s+know\b|Are\s+you\s+(?:affected|in\s+the\s+area)|Do\s+you\s+have\s+a\s+(?:story|tip)|Support\s+(?:our|local|independent|quality)\s+(?:journalism|news|reporting|newsroom))/iu,
  },
  {
    kind: 'promo',
    example: 'Please enter a valid email address.',
    form: /^(?:Please\s+)?(?:enter|provide)\s+(?:a\s+valid|your)\s+e-?mail\b|^Thank(?:s|\s+you)\s+for\s+(?:signing\s+up|subscribing|your\s+(?:support|feedback))|^Already\s+(?:a\s+(?:subscriber|member)|have\s+an\s+account|signed\s+up)|^I\s+would\s+like\s+to\s+(?:be\s+emailed|receive)\b/iu,
  },
  {
    kind: 'rights',
    example: 'By signing up you agree to our terms of use.',
    form: /^(?:By\s+(?:signing\s+up|clicking|subscribing|submitting|using|continuing|entering|providing)\b.*\b(?:agree|accept|consent|acknowledge)|This\s+(?:site|website)\s+(?:is\s+protected|uses)\b|We\s+use\s+cookies\b|(?:We|[\p{L}/\s]{3,40})\s+may\s+(?:earn|get|receive)\s+(?:an?\s+)?(?:affiliate\s+)?(?:commission|compensation)|(?:Comments|All\s+comments)\s+(?:are|is)\s+(?:moderated|closed|now\s+closed|subject)|.{2,40}\bcomment(?:s|ing)?\s+(?:policy|guidelines)\b)/iu,
  },
  // The article of itself.
  {
    kind: 'notice',
    example: 'This version corrects the name of the mill.',
    form: /^This\s+version\s+(?:corrects|restores|updates|clarifies|adds)\b/iu,
  },
  {
    kind: 'notice',
    example: 'Warning: this story contains graphic descriptions.',
    form: /^(?:(?:content\s+)?warning|note\s+to\s+readers|disclaimer|disclosure)\s*[:–—-]\s/iu,
  },
  {
    kind: 'notice',
    example: 'The views expressed in this article are the author’s own.',
    form: /^(?:(?:The\s+)?(?:views|opinions)\s+(?:and\s+opinions\s+)?expressed\b|This\s+(?:story|article|report|piece|series|post)\s+(?:was\s+(?:produced|made|reported|published|supported|funded)\s+(?:in|with|by|as|through)\b|is\s+(?:republished|part\s+of|published)\b|(?:first\s+)?appear(?:ed|s)\s+(?:in|on|first)\b|first\s+appeared\b)|Note:\s+All\b)/u,
  },
  // Those who made it.
  {
    kind: 'byline',
    example: '--additional reporting from Ana Ruiz.',
    form: new RegExp(
      String.raw`^[-–—(\s]*(?:[Aa]dditional\s[Rr]eporting\s(?:by|from)|[Ww]ith\s(?:files\s)?(?:from\s)?(?=${AGENCY}\b)|Podcast\sproduced\sby|Contributing:)\s?\p{Lu}?`,
      'u',
    ),
  },
  {
    kind: 'byline',
    example: 'Courier writers Ana Ruiz in Reno and Tom Ott contributed to this report.',
    form: /^[^“”"]{5,400}\bcontributed\s(?:additional\s)?(?:reporting|to\s(?:this|the)\s(?:report|reporting|story|article|post|dispatch))\b[^.“”"]{0,120}\.?$/u,
  },
  {
    kind: 'byline',
    example: 'Ana Ruiz, Staff Writer',
    form: new RegExp(
      String.raw`^(?:By\s)?${NAME}\s*(?:,|\||/|–|—|•)\s*(?:[\p{L}\s&-]{0,40}\b(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Pp]roducer|STAFF|Staff)s?|The\s[\p{Lu}][\p{L}\s]{2,40})(?:\s(?:in|at)\s\p{Lu}[^.?!]{1,30})?$`,
      'u',
    ),
  },
  {
    kind: 'byline',
    example: 'Ana Ruiz has more.',
    form: new RegExp(
      String.raw`^(?:[\p{L}\s’'-]{0,40})${NAME}\s(?:has\s(?:more|the\s(?:story|details|report))|reports)\.?$`,
      'u',
    ),
  },
]

/** What a line is by its words; undefined where no form fits. */
export function formOf(words: string): BlockKind | undefined {
  return FORMS.find(({ form, rest }) => {
    const match = form.exec(words)
    return match !== null && (rest === undefined || rest.test(words.slice(match.index + match[0].length)))
  })?.kind
}
