import { locale } from 'next/root-params'
import type { ReactNode } from 'react'
import { isLocale, LOCALES } from '#i18n/locale.ts'
import '../globals.css'

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const language = await locale()
  return (
    <html lang={isLocale(language) ? language : 'en'}>
      <body>{children}</body>
    </html>
  )
}

export function generateStaticParams() {
  return LOCALES.map((each) => ({ locale: each }))
}
