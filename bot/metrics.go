package bot

import (
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
)

// Metrics counts what the bot does, in a registry of its own. No label holds an
// id of a guild, a channel or a member.
type Metrics struct {
	Registry     *prometheus.Registry
	interactions *prometheus.CounterVec
	dropped      prometheus.Counter
	took         *prometheus.HistogramVec
	requests     *prometheus.CounterVec
	connected    prometheus.Gauge
	connects     prometheus.Counter
	guilds       prometheus.Gauge
}

// NewMetrics makes the counters, all at zero.
func NewMetrics() *Metrics {
	m := &Metrics{
		Registry: prometheus.NewRegistry(),
		interactions: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "dateline_interactions_total", Help: "Interactions handled, by command and outcome."}, []string{"command", "outcome"}),
		dropped: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "dateline_interactions_dropped_total", Help: "Interactions that were not answered, because their server sent more than its share and they waited too long."}),
		took: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "dateline_interaction_seconds", Help: "Time from an interaction's arrival to the end of its handler.",
			Buckets: []float64{.0001, .0005, .001, .005, .01, .05, .1, .25, .5, 1, 2.5, 10}}, []string{"command"}),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "dateline_discord_requests_total", Help: "Requests to Discord's API, by method and status; status 0 is no answer."}, []string{"method", "status"}),
		connected: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "dateline_gateway_connected", Help: "1 while the gateway session is up."}),
		connects: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "dateline_gateway_connects_total", Help: "Times that the gateway session came up."}),
		guilds: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "dateline_guilds", Help: "Servers that the bot is in."}),
	}
	m.Registry.MustRegister(m.interactions, m.dropped, m.took, m.requests, m.connected, m.connects, m.guilds,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// Handled counts one interaction.
func (m *Metrics) Handled(command, outcome string, took time.Duration) {
	m.interactions.WithLabelValues(command, outcome).Inc()
	m.took.WithLabelValues(command).Observe(took.Seconds())
}

// request counts one request to Discord.
func (m *Metrics) request(r *http.Request, resp *http.Response, _ error) {
	status := 0
	if resp != nil {
		status = resp.StatusCode
	}
	m.requests.WithLabelValues(r.Method, strconv.Itoa(status)).Inc()
}
