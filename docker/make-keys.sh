#!/bin/bash
# make-keys [folder]: makes the key access tokens are signed with and the keys identity numbers are sealed with, where there
# is neither. What is there is never touched, and of a half nothing is made: whoever loses seal-keys.properties can never read
# an identity number again. Keys made anew beside data that exists are refused by membership-service when it starts.
set -euo pipefail
umask 077
folder=${1:-/keys}
signing=$folder/signing-key.pem
sealing=$folder/seal-keys.properties
if [ -e "$signing" ] && [ -e "$sealing" ]; then
    exit 0
fi
if [ -e "$signing" ] || [ -e "$sealing" ]; then
    [ -e "$signing" ] && lost=$sealing || lost=$signing
    echo "缺少密钥文件 $lost：请从密钥备份恢复该文件，然后重新启动（不会生成新密钥）。 / The key file $lost is missing: restore it from the backup of the keys, then start again (no new one is made)." >&2
    exit 78
fi
openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$folder/signing-key.new"
{
    echo "cipher.primary=k1"
    echo "cipher.k1=$(openssl rand -base64 32)"
    echo "index.key=$(openssl rand -base64 32)"
} > "$folder/seal-keys.new"
mv "$folder/seal-keys.new" "$sealing"
mv "$folder/signing-key.new" "$signing"
echo "made $signing and $sealing; keep a copy apart from the database's backups"
