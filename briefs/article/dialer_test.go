package article

import (
	"context"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"syscall"
	"testing"
	"time"

	"code.dny.dev/ssrf"
	"golang.org/x/net/dns/dnsmessage"
)

// inside are addresses within somebody's network, or ways to write one.
var inside = map[string]string{
	"loopback":                "127.0.0.1",
	"loopback, another":       "127.8.9.10",
	"this host":               "0.0.0.0",
	"private, class A":        "10.1.2.3",
	"private, class B":        "172.16.0.1",
	"private, class C":        "192.168.1.1",
	"carrier's":               "100.64.0.1",
	"link-local":              "169.254.1.1",
	"metadata of a cloud":     "169.254.169.254",
	"multicast":               "224.0.0.1",
	"broadcast":               "255.255.255.255",
	"documentation":           "192.0.2.1",
	"benchmarks":              "198.18.0.1",
	"loopback, IPv6":          "::1",
	"unspecified, IPv6":       "::",
	"mapped loopback":         "::ffff:127.0.0.1",
	"mapped private":          "::ffff:10.0.0.1",
	"mapped metadata":         "::ffff:169.254.169.254",
	"mapped, in hexadecimal":  "::ffff:7f00:1",
	"compatible, deprecated":  "::127.0.0.1",
	"translated (NAT64)":      "64:ff9b::7f00:1",
	"translated, local NAT64": "64:ff9b:1::a00:1",
	"tunnelled (6to4)":        "2002:7f00:1::",
	"tunnelled (Teredo)":      "2001:0:7f00:1::",
	"unique local":            "fd00::1",
	"metadata, IPv6":          "fd00:ec2::254",
	"link-local, IPv6":        "fe80::1",
	"multicast, IPv6":         "ff02::1",
}

const outside = "93.184.215.14" // never dialled: the test's dialer stops before

func TestTheDialerRefusesAddressesInside(t *testing.T) {
	for name, address := range inside {
		host := address
		if strings.Contains(host, ":") {
			host = "[" + host + "]"
		}
		_, err := Fetch(t.Context(), "http://"+host+"/story", FetchOptions{})
		if err == nil || !strings.Contains(err.Error(), "not on the public internet") {
			t.Errorf("%s (%s): error is %v", name, address, err)
		}
	}
	for _, host := range []string{"2130706433", "0x7f000001", "0177.0.0.1", "127.1", "localhost", "localhost."} {
		if a, err := Fetch(t.Context(), "http://"+host+"/story", FetchOptions{Timeout: 5 * time.Second}); err == nil {
			t.Errorf("%s: it was fetched: %q", host, a.Text)
		}
	}
}

// names is a name server on loopback: every name is the address that names
// holds for it, the nth time the nth one.
func names(t *testing.T, book map[string][]string) *net.Resolver {
	t.Helper()
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	go func() {
		buf := make([]byte, 512)
		for {
			n, from, err := conn.ReadFrom(buf)
			if err != nil {
				return
			}
			var m dnsmessage.Message
			if m.Unpack(buf[:n]) != nil || len(m.Questions) != 1 {
				continue
			}
			q := m.Questions[0]
			host := strings.TrimSuffix(q.Name.String(), ".")
			m.Response, m.Additionals = true, nil
			for _, a := range book[host] {
				ip := netip.MustParseAddr(a)
				head := dnsmessage.ResourceHeader{Name: q.Name, Type: q.Type, Class: q.Class}
				switch {
				case q.Type == dnsmessage.TypeA && ip.Is4():
					m.Answers = append(m.Answers, dnsmessage.Resource{Header: head, Body: &dnsmessage.AResource{A: ip.As4()}})
				case q.Type == dnsmessage.TypeAAAA && ip.Is6():
					m.Answers = append(m.Answers, dnsmessage.Resource{Header: head, Body: &dnsmessage.AAAAResource{AAAA: ip.As16()}})
				}
			}
			if reply, err := m.Pack(); err == nil {
				_, _ = conn.WriteTo(reply, from)
			}
		}
	}()
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, "udp", conn.LocalAddr().String())
	}}
}

func TestNamesOfAddressesInsideAreRefused(t *testing.T) {
	book := map[string][]string{}
	for name, address := range inside {
		host := strings.Map(func(r rune) rune {
			if r == ' ' || r == ',' || r == '\'' || r == '(' || r == ')' {
				return 'x'
			}
			return r
		}, name) + ".example"
		book[strings.ToLower(host)] = []string{address}
	}
	resolver := names(t, book)
	for host, address := range book {
		_, err := Fetch(t.Context(), "http://"+host+"/", FetchOptions{resolver: resolver, Timeout: 10 * time.Second})
		if err == nil || !strings.Contains(err.Error(), "not on the public internet") {
			t.Errorf("%s, which is %s: error is %v", host, address, err)
		}
		if err != nil && strings.Contains(err.Error(), address[0]) {
			t.Errorf("%s: the error tells what the name is inside: %v", host, err)
		}
	}
}

// TestEveryRedirectIsDialledUnderGuard has a server of the test's own, the one
// address that the guard lets through, lead on to addresses and names inside.
func TestEveryRedirectIsDialledUnderGuard(t *testing.T) {
	resolver := names(t, map[string][]string{"intern.example": {"10.0.0.7"}, "home.example": {"127.0.0.1"}})
	to := ""
	asked := 0
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked++
		http.Redirect(w, r, to, http.StatusFound)
	}))
	defer s.Close()
	port := s.Listener.Addr().String()
	guard := ssrf.New()
	control := func(network, address string, c syscall.RawConn) error {
		if address == port {
			return nil
		}
		return guard.Safe(network, address, c)
	}
	for _, to = range []string{
		"http://10.0.0.1/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://169.254.169.254/latest/meta-data/",
		"http://intern.example/", "https://home.example/",
	} {
		asked = 0
		_, err := Fetch(t.Context(), s.URL, FetchOptions{control: control, resolver: resolver, Timeout: 10 * time.Second})
		if err == nil || !strings.Contains(err.Error(), "not on the public internet") || asked != 1 {
			t.Errorf("led on to %s: asked %d times, error %v", to, asked, err)
		}
	}
	for _, to = range []string{"http://user:hunter2@quay.example/", "gopher://quay.example/", "javascript:alert(1)", "//"} {
		if _, err := Fetch(t.Context(), s.URL, FetchOptions{control: control, resolver: resolver}); err == nil || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("led on to %s: error %v", to, err)
		}
	}
}

// TestTheGuardIsAskedWhateverTheEnvironmentSays: a proxy would dial in its
// stead, unseen.
func TestTheGuardIsAskedWhateverTheEnvironmentSays(t *testing.T) {
	for _, name := range []string{"HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"} {
		t.Setenv(name, "http://127.0.0.1:1/")
	}
	t.Setenv("NO_PROXY", "")
	var dialled []string
	control := func(_, address string, _ syscall.RawConn) error {
		dialled = append(dialled, address)
		return ssrf.ErrProhibitedIP
	}
	for _, scheme := range []string{"http", "https"} {
		dialled = nil
		_, err := Fetch(t.Context(), scheme+"://"+outside+"/", FetchOptions{control: control})
		if err == nil || len(dialled) != 1 || !strings.HasPrefix(dialled[0], outside+":") {
			t.Errorf("%s: dialled %v, error %v", scheme, dialled, err)
		}
	}
}

func TestAnAnswerThatDripsIsGivenUp(t *testing.T) {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write([]byte("<html><body><p>The first words"))
		_ = http.NewResponseController(w).Flush()
		<-r.Context().Done()
	}))
	defer s.Close()
	_, err := Fetch(t.Context(), s.URL, FetchOptions{control: anywhere, Timeout: 50 * time.Millisecond})
	if err == nil || !strings.Contains(err.Error(), "no full answer within") {
		t.Errorf("error is %v", err)
	}
}

func TestHeadersAreBounded(t *testing.T) {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Long", strings.Repeat("x", 128<<10))
	}))
	defer s.Close()
	if _, err := Fetch(t.Context(), s.URL, FetchOptions{control: anywhere}); err == nil {
		t.Error("128 kB of headers were taken")
	}
}
