import { Fragment, type ReactNode } from 'react'
import { messages } from '#i18n/messages.ts'
import type { FrameView } from './frame-view.ts'
import { Switches } from './switches.tsx'

/** Masthead, edition line, navigation and footer around a page. */
export function Frame({
  view,
  children,
}: {
  readonly view: FrameView
  readonly children: ReactNode
}) {
  const words = messages(view.here.locale).frame
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="masthead">
        <div className="masthead-bar">
          <p className="site-name">
            <a href={view.home}>{view.siteName}</a>
          </p>
          <span className="other-name" lang={view.otherName.lang}>
            {view.otherName.text}
          </span>
          <div className="masthead-choices">
            <Languages view={view} />
            <Switches locale={view.here.locale} />
          </div>
        </div>
        <div className="masthead-sections">
          <nav className="sections" aria-label={words.sectionsLabel}>
            {view.nav.map((each) => (
              <Fragment key={each.href}>
                <a href={each.href} aria-current={each.current ? 'page' : undefined}>
                  {each.word}
                </a>{' '}
              </Fragment>
            ))}
          </nav>
          <EditionLine view={view} />
        </div>
      </header>
      <main id="main">{children}</main>
      <footer className="colophon">
        {view.footer.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </>
  )
}

function Languages({ view }: { readonly view: FrameView }) {
  return (
    <nav
      className="languages"
      aria-label={messages(view.here.locale).frame.languageLabel}
      data-renewed="languages"
    >
      {view.languages.map((each) => (
        <Fragment key={each.locale}>
          <a
            href={each.href}
            hrefLang={each.locale}
            lang={each.locale}
            aria-current={each.current ? 'true' : undefined}
          >
            {each.word}
          </a>{' '}
        </Fragment>
      ))}
    </nav>
  )
}

/** The day the record is read as of, and a picker that works as a plain form. */
function EditionLine({ view }: { readonly view: FrameView }) {
  const words = messages(view.here.locale).frame
  return (
    <div className={view.older ? 'edition older' : 'edition'} data-renewed="edition">
      <p>{view.older ? view.older.text : view.edition}</p>
      {view.older && (
        <p>
          <a href={view.older.href}>{view.older.word}</a>
        </p>
      )}
      <form action={view.picker.action} method="get">
        <label>
          {words.pickDay}{' '}
          <input
            type="date"
            name="day"
            defaultValue={view.picker.value}
            max={view.picker.max}
            required
          />
        </label>
        <input type="hidden" name="page" value={view.picker.page} />
        <button type="submit">{words.show}</button>
      </form>
    </div>
  )
}
