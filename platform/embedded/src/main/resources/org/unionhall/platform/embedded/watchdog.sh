# Reads "+ <pid> <signal>" and "- <pid>" from its standard input. When that input ends, its starter is gone:
# every process still on the list gets its signal, and after ten seconds SIGKILL.
trap '' INT TERM HUP
list=
while read -r verb pid signal; do
  case $verb in
    +) list="$list $pid:$signal" ;;
    -)
      kept=
      for entry in $list; do
        [ "${entry%%:*}" = "$pid" ] || kept="$kept $entry"
      done
      list=$kept
      ;;
  esac
done
for entry in $list; do
  kill "-${entry#*:}" "${entry%%:*}" 2>/dev/null
done
turns=0
while [ $turns -lt 100 ]; do
  alive=
  for entry in $list; do
    kill -0 "${entry%%:*}" 2>/dev/null && alive=yes
  done
  [ -n "$alive" ] || exit 0
  sleep 0.1
  turns=$((turns + 1))
done
for entry in $list; do
  kill -KILL "${entry%%:*}" 2>/dev/null
done
