import { type RouteConfig, route } from '@react-router/dev/routes'
import { endpoints, pages } from '#app/pages.ts'
import { languages } from '#app/platform/texts/languages.ts'

export default [
  ...Object.entries(endpoints).map(([key, { path, file }]) => route(path === '' ? '/' : path, file, { id: key })),
  ...Object.entries(pages).flatMap(([key, { path, file }]) =>
    languages.map((language) =>
      route(`${language}/${path[language]}`.replace(/\/$/, ''), file, { id: `${key}.${language}` }),
    ),
  ),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
