package discordtest

import (
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"regexp"
	"strconv"
)

// maxUpload is the size of all files of one request together, in bytes.
const maxUpload = 10 << 20

// upload is one file of a multipart request.
type upload struct {
	index             int // n of files[n]
	name, contentType string
	data              []byte
}

var fileField = regexp.MustCompile(`^files?\[(\d{1,3})\]$`)

// read takes the body: JSON as it is, of multipart the payload_json part and
// the files.
func (c *call) read() error {
	if c.Body == nil || c.Method == http.MethodGet || c.Method == http.MethodDelete {
		return nil
	}
	body := http.MaxBytesReader(nil, c.Body, maxUpload+1<<20)
	kind, params, _ := mime.ParseMediaType(c.Header.Get("Content-Type"))
	if kind == "multipart/form-data" {
		return c.readParts(multipart.NewReader(body, params["boundary"]))
	}
	raw, err := io.ReadAll(body)
	if err != nil {
		return tooLarge(err)
	}
	if len(raw) > 0 && kind != "application/json" {
		return &refusal{status: http.StatusBadRequest, code: 50035, message: "Invalid Form Body", errors: map[string]any{
			"_errors": []any{map[string]any{"code": "CONTENT_TYPE_INVALID", "message": "Expected \"Content-Type\" header to be one of {'application/json'}."}}}}
	}
	c.payload = raw
	return nil
}

func (c *call) readParts(r *multipart.Reader) error {
	total := 0
	for {
		part, err := r.NextPart()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return tooLarge(err)
		}
		data, err := io.ReadAll(part)
		if err != nil {
			return tooLarge(err)
		}
		if part.FormName() == "payload_json" {
			c.payload = data
			continue
		}
		f := upload{index: len(c.files), name: part.FileName(), contentType: part.Header.Get("Content-Type"), data: data}
		if m := fileField.FindStringSubmatch(part.FormName()); m != nil {
			f.index, _ = strconv.Atoi(m[1])
		} else if part.FormName() != "file" {
			continue // a form field of its own: the bot sends none
		}
		if total += len(data); total > maxUpload {
			return errTooLarge
		}
		c.files = append(c.files, f)
	}
}

func tooLarge(err error) error {
	var over *http.MaxBytesError
	if errors.As(err, &over) {
		return errTooLarge
	}
	return errBadJSON
}
