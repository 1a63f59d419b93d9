import type { ReactNode } from 'react'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { Behaviour } from '#ui/behaviour/behaviour.client.tsx'
import { CHOICES_SCRIPT } from '#ui/behaviour/choices-script.ts'
import { themeCss } from '#ui/look/theme-css.ts'
import { sans, serif } from './fonts.ts'
import { FONTS_SCRIPT } from './fonts-script.ts'
import './look/base.css'
import './look/masthead.css'
import './look/panel.css'
import './look/figure.css'
import './look/marks.css'
import './look/lists.css'
import './look/register.css'
import './look/table.css'
import './look/forms.css'
import './look/filter-form.css'
import './look/chart.css'
import './look/timeline.css'
import './look/timeline-lanes.css'
import './look/overview.css'
import './look/fund-size.css'
import './look/softbank-compare.css'
import './look/softbank-labels.css'
import './look/softbank-period.css'
import './look/softbank-claims.css'
import './look/softbank-means.css'
import './look/fund-silence.css'
import './look/fund-yen.css'
import './look/fund-claims.css'
import './look/fund-scenario.css'
import './look/fund-scenario-form.css'
import './look/fund-scenario-results.css'
import './look/vehicle-payout.css'
import './look/vehicle-projects.css'
import './look/vehicle-terms.css'
import './look/vehicle-clocks.css'
import './look/vehicle-ladder.css'
import './look/people.css'
import './look/people-map.css'
import './look/parts.css'
import './look/currency.css'
import './look/print.css'

interface Props {
  readonly locale: Locale
  readonly children: ReactNode
}

/** The document around every page: colours and the reader's choices are there before the first paint. */
export function Root({ locale, children }: Props) {
  return (
    // The script in the head sets the reader's choices on the root before React comes to it.
    <html lang={locale} className={`${sans.variable} ${serif.variable}`} suppressHydrationWarning>
      <head>
        <style>{themeCss()}</style>
        <script>{CHOICES_SCRIPT}</script>
      </head>
      <body>
        <script>{FONTS_SCRIPT}</script>
        {children}
        <Behaviour words={messages(locale).behaviour} />
      </body>
    </html>
  )
}
