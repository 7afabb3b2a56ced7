# The image holds one static program, the certificates that it trusts, and an
# empty folder for its data. Nothing else: no shell, no package manager.
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags "-s -w" -o /out/dateline . && mkdir -p /out/data

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
COPY --from=build /out/dateline /dateline
COPY --from=build --chown=65532:65532 /out/data /data
USER 65532:65532
ENV DATA_DIR=/data HTTP_LISTEN=127.0.0.1:9090 LOG_FORMAT=json
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["/dateline", "health"]
ENTRYPOINT ["/dateline"]
CMD ["run"]
