<?php
/**
 * Sets up a site and writes posts, each in the name of somebody with a role, through the same filters as the editor's.
 * Called with the folder of the site and a file with the task; prints what came of it as JSON.
 */

[, $site, $file] = $argv;
$task = json_decode(file_get_contents($file), true);

$_SERVER['HTTP_HOST'] = parse_url($task['url'], PHP_URL_HOST) . ':' . parse_url($task['url'], PHP_URL_PORT);
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define('WP_INSTALLING', true);
define('WP_SITEURL', $task['url']);
define('WP_HOME', $task['url']);
require $site . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

add_filter('pre_wp_mail', '__return_true');
wp_install('Gemeinde', 'verwaltung', 'verwaltung@gemeinde.example', true, '', wp_generate_password());
update_option('siteurl', $task['url']);
update_option('home', $task['url']);

/** Somebody with that role; the first of each is made. */
function koko_person(string $role): int
{
    $name = 'person-' . $role;
    $known = get_user_by('login', $name);
    return $known ? $known->ID : wp_insert_user([
        'user_login' => $name,
        'user_pass' => wp_generate_password(),
        'user_email' => $name . '@gemeinde.example',
        'role' => $role,
    ]);
}

/** Acts as somebody; the filters of WordPress depend on what that person may do. */
function koko_as(int $user): void
{
    wp_set_current_user($user);
    kses_init();
}

$administrator = get_user_by('login', 'verwaltung')->ID;
$pages = [];
foreach ($task['posts'] as ['id' => $id, 'role' => $role, 'content' => $content]) {
    $author = koko_person($role);
    koko_as($author);
    $post = wp_insert_post([
        'post_title' => $id,
        'post_content' => wp_slash($content),
        'post_status' => 'pending',
        'post_author' => $author,
    ]);
    // Somebody else publishes it, as with contributors.
    koko_as($administrator);
    wp_publish_post($post);
    $pages[$id] = $task['url'] . '/?p=' . $post;
}

koko_as(koko_person('author'));
$filtered = array_map(fn ($html) => wp_unslash(apply_filters('content_save_pre', wp_slash($html))), $task['snippets']);

echo json_encode(['version' => $GLOBALS['wp_version'], 'pages' => $pages, 'filtered' => $filtered]);
