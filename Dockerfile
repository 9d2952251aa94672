# The same steps as `npm start`: exact dependencies, a build, the server.
FROM node:24-slim AS build
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN node -e "import('./scripts/ensureBuilt.mjs').then(({ ensureBuilt }) => ensureBuilt())" && npm prune --omit=dev --no-audit --no-fund

FROM node:24-slim
WORKDIR /site
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 DATA_DIR=/data PORT=3000
COPY --from=build --chown=node:node /site ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
CMD ["node", "--conditions=production", "--import", "tsx", "server/server.ts"]
