#!/bin/bash
# make-keys [folder]: makes the key access tokens are signed with and the keys identity numbers are sealed with, where they
# are missing. What is there is never touched: whoever loses seal-keys.properties can never read an identity number again.
set -euo pipefail
umask 077
folder=${1:-/keys}
if [ ! -e "$folder/signing-key.pem" ]; then
    openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$folder/signing-key.new"
    mv "$folder/signing-key.new" "$folder/signing-key.pem"
    echo "made $folder/signing-key.pem"
fi
if [ ! -e "$folder/seal-keys.properties" ]; then
    {
        echo "cipher.primary=k1"
        echo "cipher.k1=$(openssl rand -base64 32)"
        echo "index.key=$(openssl rand -base64 32)"
    } > "$folder/seal-keys.new"
    mv "$folder/seal-keys.new" "$folder/seal-keys.properties"
    echo "made $folder/seal-keys.properties; keep a copy apart from the database's backups"
fi
