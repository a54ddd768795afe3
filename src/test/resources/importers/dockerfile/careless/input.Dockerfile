# Everything that should not be.
FROM ubuntu
ENV API_TOKEN abcdefgh1234 \
    # a comment between
    LEVEL=debug
ENV MODE=prod DB_PASSWORD="not for your eyes"
ARG NPM_TOKEN
ARG SIGNING_KEY=not-for-your-eyes
ADD https://user:pa55@files.example/tool.tgz /opt/
ADD --checksum=sha256:4444 https://files.example/checked.tgz /opt/
ADD site.tgz /srv/
RUN curl -fsSL https://get.example/install.sh | sudo bash -
RUN export AWS_SECRET_ACCESS_KEY=abcdefghijklmnop && mysql --password=hunter2hunter2 < /srv/a.sql
EXPOSE 22 8080/tcp
ONBUILD ADD http://files.example/late.tgz /opt/
USER 0
HEALTHCHECK NONE
