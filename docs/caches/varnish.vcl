vcl 4.1;

# Varnish 6.0 or newer in front of Standfirst, with the module xkey of varnish-modules (the image “varnish” has it).
# The site: CACHE_PURGE=varnish, CACHE_PURGE_URL=http://VARNISH/, CACHE_PURGE_TOKEN the same as in Varnish’s environment.

import std;
import xkey;

backend site {
  .host = "site";
  .port = "3000";
  .probe = { .url = "/healthz"; .interval = 2s; .window = 3; .threshold = 2; }
}

sub vcl_recv {
  if (req.method == "PURGE") {
    if (!std.getenv("CACHE_PURGE_TOKEN") || req.http.Authorization != "Bearer " + std.getenv("CACHE_PURGE_TOKEN")) {
      return (synth(403));
    }
    if (!req.http.Surrogate-Key) {
      return (synth(400));
    }
    return (synth(200, "Purged: " + xkey.purge(req.http.Surrogate-Key)));
  }
  if (req.url ~ "^/(admin|api|preview|_next)(/|$|\?)" && req.url !~ "^/api/media/file/") {
    return (pass);
  }
  # The desk sees images that readers do not, at the same address.
  if (req.url ~ "^/api/media/file/" && (req.http.Cookie || req.http.Authorization)) {
    return (pass);
  }
  # Pages depend on no cookie. Browsers differ in what else they accept, and all want the page.
  unset req.http.Cookie;
  if (req.http.Accept ~ "^text/html(,|$)") {
    set req.http.Accept = "text/html";
  }
  # An answer is sent after its time for half a minute, or for an hour while the site does not answer.
  if (std.healthy(req.backend_hint)) {
    set req.grace = 30s;
  }
}

sub vcl_backend_response {
  if (beresp.http.Surrogate-Key) {
    set beresp.http.xkey = beresp.http.Surrogate-Key;
    set beresp.grace = 1h;
  } else {
    # Images, which no purge reaches, are not sent after their time.
    set beresp.grace = 0s;
  }
  # A fault takes no stored page away.
  if (beresp.status >= 500 && bereq.is_bgfetch) {
    return (abandon);
  }
}

sub vcl_deliver {
  # A cache behind this one, which no purge reaches, asks each time, as browsers do; the keys are for this one.
  if (resp.http.Surrogate-Key) {
    set resp.http.Cache-Control = "public, max-age=0, must-revalidate";
    unset resp.http.Surrogate-Key;
    unset resp.http.xkey;
    unset resp.http.Age;
  }
}
