-- Sends one prepared application after the other; each line of the file is an access token, a blank, and the body.
-- When the file holds too few, the result says dry=1: then it measures the file and not the service.
local lines = {}
local threads = {}

function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

function init(args)
  local count = 0
  for line in io.lines(args[1]) do
    if count % 2 == number then lines[#lines + 1] = line end
    count = count + 1
  end
  next_line = 0
  created, refused, dry = 0, 0, 0
end

function request()
  next_line = next_line + 1
  local line = lines[next_line]
  if line == nil then dry = 1 wrk.thread:stop() line = lines[1] end
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
  local empty = 0
  for _, thread in ipairs(threads) do empty = math.max(empty, thread:get("dry")) end
  io.write(string.format("RESULT requests=%d seconds=%.2f rate=%.0f not2xx=%d p50=%.1fms p95=%.1fms p99=%.1fms dry=%d\n",
    summary.requests, seconds, summary.requests / seconds, summary.errors.status,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000, empty))
end
