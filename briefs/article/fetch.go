package article

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"syscall"
	"time"

	"code.dny.dev/ssrf"

	"dateline/briefs"
)

// FetchOptions bounds a fetch. The zero value is right for everyday use.
type FetchOptions struct {
	Timeout   time.Duration // for all of it, redirects too; 0: 20 s
	Redirects int           // followed at most; 0: 5, negative: none
	UserAgent string        // empty: "Dateline"

	// control stands in for the guard in tests, which fetch from loopback.
	control  func(network, address string, c syscall.RawConn) error
	resolver *net.Resolver // nil: the machine's
}

const (
	fetchTimeout   = 20 * time.Second
	fetchRedirects = 5
)

// Fetch reads the article at a web address. It refuses what is not http or
// https, addresses with a name and password in them, and, in the dialer, where
// the address really dialled is known, everything that is not the public
// internet: loopback, private and link-local networks, ports other than 80 and
// 443. Proxies of the environment are not used, for they would dial unseen. At
// most MaxBytes are read, counted after decompression.
func Fetch(ctx context.Context, address string, o FetchOptions) (briefs.Article, error) {
	body, kind, final, err := o.get(ctx, address, "text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9, */*;q=0.1")
	if err != nil {
		return briefs.Article{}, fmt.Errorf("fetch %s: %w", withoutSecrets(address), err)
	}
	return Read(Input{Type: kind, URL: final, Data: strings.NewReader(body)})
}

// get fetches an address and gives what it holds, its type, and the address
// after redirects.
func (o FetchOptions) get(ctx context.Context, address, accept string) (body, kind, final string, err error) {
	if err := CheckAddress(address); err != nil {
		return "", "", "", err
	}
	timeout := o.Timeout
	if timeout <= 0 {
		timeout = fetchTimeout
	}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return "", "", "", fmt.Errorf("it is no web address (%w); give one like https://example.com/story", err)
	}
	req.Header.Set("User-Agent", o.userAgent())
	req.Header.Set("Accept", accept)
	req.Header.Set("Accept-Encoding", "gzip")
	client := o.client()
	defer client.CloseIdleConnections()
	res, err := client.Do(req)
	if err != nil {
		return "", "", "", inWords(err, timeout)
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return "", "", "", fmt.Errorf("the server answered %d %s; open the address in a browser, or save the article as a file", res.StatusCode, http.StatusText(res.StatusCode))
	}
	data, err := readBody(res)
	if err != nil {
		return "", "", "", inWords(err, timeout)
	}
	return string(data), res.Header.Get("Content-Type"), res.Request.URL.String(), nil
}

// client is an HTTP client whose dialer refuses what is not the public
// internet.
func (o FetchOptions) client() *http.Client {
	control := o.control
	if control == nil {
		control = ssrf.New().Safe
	}
	dialer := &net.Dialer{Timeout: 10 * time.Second, Control: control, Resolver: o.resolver}
	return &http.Client{
		Transport: &http.Transport{
			DialContext:            dialer.DialContext,
			TLSHandshakeTimeout:    10 * time.Second,
			ResponseHeaderTimeout:  15 * time.Second,
			MaxResponseHeaderBytes: 64 << 10,
			DisableCompression:     true, // decompressed in readBody, where it is bounded
			ForceAttemptHTTP2:      true,
		},
		CheckRedirect: func(req *http.Request, via []*http.Request) error {
			most := o.Redirects
			if most == 0 {
				most = fetchRedirects
			}
			if len(via) > max(most, 0) {
				return errRedirects
			}
			return CheckAddress(req.URL.String())
		},
	}
}

var errRedirects = errors.New("it redirects too often; give the address where the article is")

// CheckAddress refuses what is no plain web address, and says what is.
func CheckAddress(address string) error {
	u, err := url.Parse(address)
	switch {
	case err != nil || u.Host == "" && u.Scheme == "":
		return errors.New("it is no web address; give one like https://example.com/story")
	case u.Scheme != "http" && u.Scheme != "https":
		return fmt.Errorf("%q is neither http nor https; give one like https://example.com/story", u.Scheme)
	case u.Hostname() == "":
		return errors.New("it names no host; give one like https://example.com/story")
	case u.User != nil:
		return errors.New("it holds a name or password; give the address without them")
	}
	return nil
}

// readBody reads at most MaxBytes, counted after decompression, so that a small
// answer can't become a large one.
func readBody(res *http.Response) ([]byte, error) {
	if res.ContentLength > MaxBytes {
		return nil, errTooLong
	}
	switch strings.ToLower(res.Header.Get("Content-Encoding")) {
	case "", "identity":
		return readAll(res.Body)
	case "gzip", "x-gzip":
		z, err := gzip.NewReader(io.LimitReader(res.Body, MaxBytes))
		if err != nil {
			return nil, fmt.Errorf("its compression is broken (%w); save the article as a file", err)
		}
		defer z.Close()
		return readAll(z)
	}
	return nil, fmt.Errorf("it is compressed as %q, which was not asked for; save the article as a file", res.Header.Get("Content-Encoding"))
}

// inWords says what went wrong without naming addresses of the network behind
// the guard.
func inWords(err error, timeout time.Duration) error {
	var fault *net.DNSError
	switch {
	case errors.Is(err, ssrf.ErrProhibitedIP), errors.Is(err, ssrf.ErrProhibitedNetwork):
		return errors.New("it is not on the public internet; save the article as a file and give that")
	case errors.Is(err, ssrf.ErrProhibitedPort):
		return errors.New("its port is not 80 or 443; save the article as a file and give that")
	case errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("there was no full answer within %v; try again later, or save the article as a file", timeout)
	case errors.Is(err, errRedirects):
		return errRedirects
	case errors.As(err, &fault) && fault.IsNotFound:
		return errors.New("there is no such host; check the address")
	}
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		return wrapped.Err
	}
	return err
}

func (o FetchOptions) userAgent() string {
	if o.UserAgent == "" {
		return "Dateline"
	}
	return o.UserAgent
}

// withoutSecrets shows an address without what may be a secret in it.
func withoutSecrets(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return "the address"
	}
	return u.Redacted()
}
