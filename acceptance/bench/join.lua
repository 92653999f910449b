-- Sends one prepared application after the other; each line of the file is an access token, a blank, and the body.
local lines = {}
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  local count = 0
  for line in io.lines(args[1]) do
    if count % 2 == number then lines[#lines + 1] = line end
    count = count + 1
  end
  next_line = 0
  created, refused = 0, 0
end

function request()
  next_line = next_line + 1
  local line = lines[next_line]
  if line == nil then wrk.thread:stop() line = lines[1] end
  local at = line:find(" ")
  return wrk.format("POST", "/api/v1/applications",
    { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. line:sub(1, at - 1) },
    line:sub(at + 1))
end

function response(status)
  if status == 201 then created = created + 1 else refused = refused + 1 end
end

function done(summary, latency)
  local seconds = summary.duration / 1e6
  io.write(string.format("RESULT requests=%d seconds=%.2f rate=%.0f not2xx=%d p50=%.1fms p95=%.1fms p99=%.1fms\n",
    summary.requests, seconds, summary.requests / seconds, summary.errors.status,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000))
end
