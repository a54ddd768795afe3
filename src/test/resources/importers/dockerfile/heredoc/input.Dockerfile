FROM scratch
COPY <<-"SETTINGS" /etc/web.conf
	FROM nothing
	USER nobody
	SETTINGS
RUN <<EOF
wget -qO- https://get.example | sh
DEPLOY_TOKEN=abcdefgh1234 deploy
EOF
