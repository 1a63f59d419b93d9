import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { DocumentList } from '#ui/document-list.tsx'
import { FigureText, FullFigure, InlineFigure } from '#ui/figure.tsx'
import type { FigureView } from '#ui/figure-view.ts'
import { Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { FigureSpecimen, PrintingView } from './figures-view.ts'
import { Rows, SpecimenRow } from './rows.tsx'
import type { SourcesView } from './sources-view.ts'

interface FiguresProps {
  readonly figures: readonly FigureSpecimen[]
  readonly printings: readonly PrintingView[]
  readonly locale: Locale
}

/** A figure of each kind in its three forms. */
export function Figures({ figures, printings, locale }: FiguresProps) {
  const words = messages(locale).partsPage
  return (
    <Panel id="figures" title={words.sections.figures}>
      <Rows>
        {figures.map((specimen) => (
          <SpecimenRow key={specimen.key} specimen={specimen} locale={locale}>
            {(view) => (
              <>
                <Forms view={view} locale={locale} />
                {specimen.key === 'alternatives' && <Printings items={printings} locale={locale} />}
              </>
            )}
          </SpecimenRow>
        ))}
      </Rows>
    </Panel>
  )
}

function Forms({ view, locale }: { readonly view: FigureView; readonly locale: Locale }) {
  const { forms } = messages(locale).partsPage
  return (
    <div className="columns">
      <div>
        <p className="meta">
          {view.label} · {forms.full}
        </p>
        <FullFigure view={view} />
      </div>
      <div>
        <p className="meta">{forms.inline}</p>
        <p>
          <InlineFigure view={view} />
        </p>
        <p className="meta">{forms.bare}</p>
        <p>
          <FigureText view={view} />
        </p>
      </div>
    </div>
  )
}

interface PrintingsProps {
  readonly items: readonly PrintingView[]
  readonly locale: Locale
}

function Printings({ items, locale }: PrintingsProps) {
  return (
    <>
      <p className="meta">{messages(locale).facts.alternatives}</p>
      <ul className="meta">
        {items.map(({ key, text, source }) => (
          <li key={key}>
            {text} <SourceMark view={source} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface SourcesProps {
  readonly view: SourcesView
  readonly locale: Locale
}

/** A source mark of each grade and state, and documents of each language. */
export function Sources({ view, locale }: SourcesProps) {
  const words = messages(locale).partsPage
  return (
    <Panel id="sources" title={words.sections.sources}>
      <Rows>
        {view.marks.map((specimen) => (
          <SpecimenRow key={specimen.key} specimen={specimen} locale={locale}>
            {({ mark, readOn }) => (
              <>
                <SourceMark view={mark} /> {readOn && <span className="meta">{readOn}</span>}
              </>
            )}
          </SpecimenRow>
        ))}
      </Rows>
      <h3>{words.documents}</h3>
      <DocumentList documents={view.documents} />
    </Panel>
  )
}
