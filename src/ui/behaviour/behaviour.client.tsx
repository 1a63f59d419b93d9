'use client'

import { useEffect } from 'react'
import type { BehaviourWords } from './behaviour-words.ts'
import { bringFigures } from './bringing.ts'
import { installChoices } from './choices.ts'
import { dressTables, installCopy } from './copy.ts'
import { installEventPairs } from './event-pairs.ts'
import { dressLanes, installLanesWaking } from './lanes-waking.ts'
import { announce } from './live-region.ts'
import { installReceipts } from './receipt.ts'
import { installRenewal } from './renewal.ts'
import { watchScrollFrames } from './scroll-frame.ts'
import { installSliders } from './slider.ts'
import { dressHeads, installSort } from './sort.ts'
import { dressStillCharts, installStillCharts } from './still-chart.ts'

/** Everything pages do beyond their HTML, as listeners on the document. Draws nothing. */
export function Behaviour({ words }: { readonly words: BehaviourWords }) {
  useEffect(() => {
    const stop = new AbortController()
    const watch = watchScrollFrames(stop.signal)
    const dress = (part: ParentNode) => {
      dressHeads(part)
      dressTables(part, words.copy)
      dressStillCharts(part)
      dressLanes(part)
      watch(part)
      bringFigures(part, dress, stop.signal)
    }
    // The region is there before its first sentence: one that comes with it is not read out.
    announce(document, '')
    dress(document)
    installChoices(document, stop.signal)
    installSort(document, words.sort, stop.signal)
    installCopy(document, words.copy, stop.signal)
    installReceipts(document, words.receipt, stop.signal)
    installStillCharts(document, stop.signal)
    installSliders(document, stop.signal)
    installEventPairs(document, stop.signal)
    installLanesWaking(document, stop.signal)
    installRenewal(document, words.renewal, dress, stop.signal)
    return () => stop.abort()
  }, [words])
  return null
}
