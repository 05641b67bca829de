/** The environment as it was given. */
export const givenEnvironment = { ...process.env }

// React reads NODE_ENV when it is loaded, and renders at half the speed unless it says production. So this file is
// imported before anything that imports React; settings are read from what was given.
process.env.NODE_ENV ??= 'production'
