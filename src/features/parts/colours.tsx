import { LOCALES, type Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { paint, TOKENS } from '#ui/look/palette.ts'
import { Panel } from '#ui/panel.tsx'
import { Row, Rows } from './rows.tsx'

const DIGITS = ['1111', '8888'] as const

/** Every colour with what it means, both typefaces in both scripts, and digits of one width. */
export function Colours({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).partsPage
  return (
    <Panel id="colours" title={words.sections.colours}>
      <h3>{words.palette}</h3>
      <ul className="swatches">
        {TOKENS.map((token) => (
          <li key={token} data-token={token}>
            <span className="swatch" style={{ background: paint(token) }} aria-hidden="true" />
            <span>
              <code>{token}</code> <span className="meta">{words.tokens[token]}</span>
            </span>
          </li>
        ))}
      </ul>
      <Rows>
        <Row name={words.serif}>
          <Samples className="serif-sample" />
        </Row>
        <Row name={words.sans}>
          <Samples className="sans-sample" />
        </Row>
        <Row name={words.digits}>
          {DIGITS.map((digits) => (
            <span key={digits} className="digits-sample">
              {digits}
            </span>
          ))}
        </Row>
      </Rows>
    </Panel>
  )
}

/** The site’s name as each language writes it. */
function Samples({ className }: { readonly className: string }) {
  return LOCALES.map((each) => (
    <p key={each} className={className} lang={each}>
      {messages(each).frame.siteName}
    </p>
  ))
}
