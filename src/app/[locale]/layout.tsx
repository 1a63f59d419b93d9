import { locale } from 'next/root-params'
import type { ReactNode } from 'react'
import { Root } from '#app/root.tsx'
import { isLocale, LOCALES } from '#i18n/locale.ts'

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const language = await locale()
  return <Root locale={isLocale(language) ? language : 'en'}>{children}</Root>
}

export function generateStaticParams() {
  return LOCALES.map((each) => ({ locale: each }))
}
