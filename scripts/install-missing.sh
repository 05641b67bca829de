#!/bin/sh
# Installs the packages when they are not there, or not the ones that the lock file names.
set -eu
cd "$(dirname "$0")/.."
stamp=node_modules/.samspel-lock
if ! cmp -s package-lock.json "$stamp"; then
  echo "Installing packages ..."
  npm ci --include=dev --no-audit --no-fund --loglevel=error
  cp package-lock.json "$stamp"
fi
