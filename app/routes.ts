import { existsSync } from 'node:fs'
import { type RouteConfig, route } from '@react-router/dev/routes'
import { endpoints, pages } from '#app/pages.ts'
import { languages } from '#app/platform/texts/languages.ts'

const made = ({ file }: { file: string }) => existsSync(`app/${file}`)

export default [
  ...Object.entries(endpoints).filter(([, p]) => made(p)).map(([key, { path, file }]) => route(path === '' ? '/' : path, file, { id: key })),
  ...Object.entries(pages).filter(([, p]) => made(p)).flatMap(([key, page]) =>
    languages.map((language) => route(`${language}/${page.path[language]}`.replace(/\/$/, ''), page.file, { id: `${key}.${language}` })),
  ),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
