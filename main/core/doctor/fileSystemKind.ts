/** What a kind of file system means for a data folder. */

/** Locks and syncs over a network are promises of another machine, which many such systems do not keep. */
const network =
  /^(?:nfs\d?|cifs|smb\d?|smbfs|9p|afs|afpfs|ceph|glusterfs|lustre|webdav|davfs|ncpfs|fuse\.(?:sshfs|rclone|davfs2?|s3fs|gcsfuse|ceph(?:-fuse)?|glusterfs))$/;
const memory = /^(?:tmpfs|ramfs|zram)$/;
const layer = /^(?:overlay|overlayfs|aufs|unionfs|fuse\.(?:overlayfs|fuse-overlayfs|unionfs))$/;

/** @param name as the table of mounts has it, such as `ext4` */
export function fileSystemKind(name: string): 'network' | 'memory' | 'layer' | 'local' {
  const kind = name.toLowerCase();
  if (network.test(kind)) return 'network';
  if (memory.test(kind)) return 'memory';
  return layer.test(kind) ? 'layer' : 'local';
}
