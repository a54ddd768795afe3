# syntax=docker/dockerfile:1
ARG VERSION=3.20
ARG BASE
FROM --platform=$BUILDPLATFORM golang:1.25@sha256:5555555555555555555555555555555555555555555555555555555555555555 AS build
RUN go build -o /web .

FROM alpine:${VERSION} AS common
USER 10001:10001
HEALTHCHECK CMD wget -q localhost:8080

FROM ${BASE} as tools

FROM common
COPY --from=build /web /web
COPY --from=0 /etc/ssl/certs /etc/ssl/certs
COPY --from=busybox:latest /bin/wget /bin/wget
ENTRYPOINT ["/web"]
