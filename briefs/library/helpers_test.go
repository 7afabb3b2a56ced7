package library_test

import (
	"io"
	"log/slog"
)

var silent = slog.New(slog.NewTextHandler(io.Discard, nil))
