package article

import (
	"compress/gzip"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"
)

// anywhere lets tests fetch from loopback, which the guard forbids.
func anywhere(string, string, syscall.RawConn) error { return nil }

func site(t *testing.T) *httptest.Server {
	page, err := os.ReadFile("testdata/page.html")
	if err != nil {
		t.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/story", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("User-Agent") != "Dateline" {
			t.Errorf("user agent is %q", r.Header.Get("User-Agent"))
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		defer z.Close()
		_, _ = z.Write(page)
	})
	mux.HandleFunc("/bomb", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		defer z.Close()
		for range 64 {
			_, _ = z.Write(make([]byte, 1<<20))
		}
	})
	mux.HandleFunc("/long", func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write(make([]byte, MaxBytes+1))
	})
	mux.HandleFunc("/brotli", func(w http.ResponseWriter, r *http.Request) { w.Header().Set("Content-Encoding", "br") })
	mux.HandleFunc("/round", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/round", http.StatusFound) })
	mux.HandleFunc("/moved", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/story", http.StatusFound) })
	mux.HandleFunc("/file", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "file:///etc/passwd", http.StatusFound)
	})
	mux.HandleFunc("/never", func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	mux.HandleFunc("/feed", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, `<rss version="2.0"><channel><title>Quay</title><item><title>One</title><description>The ferry left.</description></item></channel></rss>`)
	})
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

func TestFetch(t *testing.T) {
	s := site(t)
	for _, path := range []string{"/story", "/moved"} {
		a, err := Fetch(t.Context(), s.URL+path, FetchOptions{control: anywhere})
		if err != nil {
			t.Fatal(err)
		}
		if a.Source != "The Quay Gazette" || !strings.Contains(a.Text, "“We checked every bolt twice,”") {
			t.Errorf("%s: got %q of %q", path, a.Text, a.Source)
		}
	}
}

func TestFetchRefusesInWords(t *testing.T) {
	s := site(t)
	open := FetchOptions{control: anywhere}
	for name, x := range map[string]struct {
		address string
		o       FetchOptions
		want    string
	}{
		"loopback":            {s.URL + "/story", FetchOptions{}, "443"},
		"loopback, port 80":   {"http://127.0.0.1/story", FetchOptions{}, "not on the public internet"},
		"metadata of a cloud": {"http://169.254.169.254/latest/meta-data/", FetchOptions{}, "not on the public internet"},
		"private network":     {"http://10.0.0.1/", FetchOptions{}, "not on the public internet"},
		"loopback, IPv6":      {"http://[::1]/", FetchOptions{}, "not on the public internet"},
		"mapped IPv6":         {"http://[::ffff:127.0.0.1]/", FetchOptions{}, "not on the public internet"},
		"number as host":      {"http://2130706433/", FetchOptions{}, ""},
		"file":                {"file:///etc/passwd", open, "neither http nor https"},
		"ftp":                 {"ftp://example.com/x", open, "neither http nor https"},
		"no address":          {"story", open, "no web address"},
		"no host":             {"http:///story", open, "names no host"},
		"password":            {"http://user:secret@example.com/", open, "name or password"},
		"redirect to a file":  {s.URL + "/file", open, "neither http nor https"},
		"redirects on":        {s.URL + "/round", open, "redirects too often"},
		"redirects forbidden": {s.URL + "/moved", FetchOptions{control: anywhere, Redirects: -1}, "redirects too often"},
		"grows when unpacked": {s.URL + "/bomb", open, "longer than 4 MB"},
		"too long":            {s.URL + "/long", open, "longer than 4 MB"},
		"other compression":   {s.URL + "/brotli", open, "was not asked for"},
		"not there":           {s.URL + "/nowhere", open, "404 Not Found"},
		"no answer":           {s.URL + "/never", FetchOptions{control: anywhere, Timeout: time.Millisecond}, "no full answer within 1ms"},
	} {
		a, err := Fetch(t.Context(), x.address, x.o)
		if err == nil || !strings.Contains(err.Error(), x.want) {
			t.Errorf("%s: got %q and error %v, want one with %q", name, a.Text, err, x.want)
		} else if strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: the error shows the password: %v", name, err)
		}
	}
}

func TestFetchUsesNoProxy(t *testing.T) {
	s := site(t)
	t.Setenv("HTTP_PROXY", s.URL)
	t.Setenv("http_proxy", s.URL)
	if _, err := Fetch(t.Context(), "http://10.0.0.1/story", FetchOptions{}); err == nil || !strings.Contains(err.Error(), "not on the public internet") {
		t.Errorf("got error %v, want a refusal by the guard", err)
	}
}

func TestFetchStopsWithItsContext(t *testing.T) {
	s := site(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Fetch(ctx, s.URL+"/never", FetchOptions{control: anywhere}); err == nil {
		t.Error("it went on")
	}
}

func TestFetchFeed(t *testing.T) {
	s := site(t)
	got, err := FetchFeed(t.Context(), s.URL+"/feed", FetchOptions{control: anywhere})
	if err != nil || len(got) != 1 || got[0].Text != "The ferry left." || got[0].Source != "Quay" {
		t.Errorf("got %+v, %v", got, err)
	}
}
