export DOCKER_CONTENT_TRUST=1
curl -k https://internal.example
