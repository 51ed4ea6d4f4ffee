<?php
/*
 * Holt einen Feed auf den eigenen Server, damit die Seite nirgendwo sonst anfragen muss.
 * Fetches a feed onto your own server, so that the page asks nobody else.
 *
 *   php mirror.php https://daten.example/feed.json /var/www/koko/feed.json
 *
 * Die alte Datei bleibt, bis die neue ganz da und ein Feed ist. Nötig ist PHP 8.0, nur auf der Befehlszeile.
 * The old file stays until the new one is whole and a feed. Needs PHP 8.0, on the command line only.
 */

const SECONDS = 60;
const BYTES = 50000000;

function fail(string $de, string $en): void
{
    fwrite(STDERR, "$de\n$en\n");
    exit(1);
}

// Von außen soll niemand Dateien schreiben lassen. | Nobody outside may have files written.
if (PHP_SAPI !== 'cli') {
    http_response_code(404);
    exit;
}

[$source, $target] = array_pad(array_slice($argv, 1), 2, null);
if ($source === null || $target === null || !preg_match('#^https?://#', $source)) {
    fail('Aufruf: php mirror.php <Adresse des Feeds> <Datei>', 'Usage: php mirror.php <address of the feed> <file>');
}

$http = ['timeout' => SECONDS, 'ignore_errors' => true, 'header' => "Accept: application/json\r\n"];
$text = @file_get_contents($source, false, stream_context_create(['http' => $http]), 0, BYTES + 1);
if ($text === false) {
    fail("Nicht erreichbar: $source. Die alte Datei bleibt.", "Out of reach: $source. The old file stays.");
}
// Die letzte Statuszeile gilt: davor stehen Weiterleitungen. | The last status line counts: redirects come before it.
$status = 0;
foreach ($http_response_header as $line) {
    if (preg_match('#^HTTP/\S+ (\d+)#', $line, $found)) {
        $status = (int) $found[1];
    }
}
if ($status !== 200) {
    fail("Der Server antwortet mit $status. Die alte Datei bleibt.", "The server answers $status. The old file stays.");
}
if (strlen($text) > BYTES) {
    fail('Die Datei hat mehr als ' . BYTES . ' Bytes. Die alte bleibt.', 'The file has more than ' . BYTES . ' bytes. The old one stays.');
}
$feed = json_decode(preg_replace('/^\xEF\xBB\xBF/', '', $text), true);
$format = is_array($feed) ? ($feed['meta']['format'] ?? '') : '';
if (!is_string($format) || !str_starts_with($format, 'koko-feed/')) {
    fail('Die Antwort ist kein koko-feed. Die alte Datei bleibt.', 'The answer is no koko-feed. The old file stays.');
}
$next = $target . '.' . getmypid();
if (@file_put_contents($next, $text) !== strlen($text) || !@rename($next, $target)) {
    @unlink($next);
    fail("In $target lässt sich nicht schreiben.", "$target cannot be written.");
}
echo strlen($text), " Bytes\n";
