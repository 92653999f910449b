#!/bin/bash
# healthy <port> <path>: ends with 0 when GET http://127.0.0.1:<port><path> is answered with 200. Needs nothing but bash.
exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
read -r -t 3 _ status _ <&3
[ "$status" = 200 ]
