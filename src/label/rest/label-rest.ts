import type { Line, View } from '../../read/line.js'
import type { LabelledLine } from '../types.js'
import { takeAppendix, takeUnlabelledAppendix } from './take-appendix.js'
import { takeAttachedPlan, takePlanInOneLine } from './take-attached-plan.js'
import { takeBody } from './take-body.js'
import { takeCaption } from './take-caption.js'
import { takeLateHead, takeLateHeadPart } from './take-late-head.js'
import { takePreamble } from './take-preamble.js'
import { takeRecipients, takeRecipientsHead } from './take-recipients.js'
import { openSignature, takeSignature } from './take-signature.js'
import { takeSiteTrailer } from './take-site-trailer.js'
import { takeTable } from './take-table.js'
import { takeWordless } from './take-wordless.js'
import { releaseRight, type Step, startWalk } from './walk.js'

/** What a line below the head may be, in the order in which it is asked: the first that knows it takes it. */
const steps: readonly Step[] = [
  takeTable,
  takeWordless,
  takeSiteTrailer,
  takeLateHead,
  takeRecipientsHead,
  takeAppendix,
  takeAttachedPlan,
  takePlanInOneLine,
  takeCaption,
  takePreamble,
  takeRecipients,
  takeSignature,
  openSignature,
  takeLateHeadPart,
  takeUnlabelledAppendix,
  takeBody,
]

/** Labels everything below the head, line by line, in the mode that the lines above have brought. */
export function labelRest(view: View, lines: readonly Line[], out: LabelledLine[]): void {
  const walk = startWalk(view, lines, out)
  let at = 0
  for (let line = lines[0]; line; line = lines[at]) {
    for (const step of steps) {
      const taken = step(walk, line, at)
      if (taken < 0) continue
      at += taken
      break
    }
  }
  releaseRight(walk)
}
